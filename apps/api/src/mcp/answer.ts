import type { CallToolResult } from '@modelcontextprotocol/server';

/** What a tool found: for programs as it is, and for models as JSON. */
export const found = (structuredContent: Record<string, unknown>): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
  structuredContent,
});

/** That a tool found nothing, and what to do. */
export const nothing = (says: string): CallToolResult => ({ content: [{ type: 'text', text: says }], isError: true });
