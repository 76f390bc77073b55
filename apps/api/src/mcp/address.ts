export const mcpAddress = '/mcp';
