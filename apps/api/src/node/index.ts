/** The API on Node: a listener for a server or a development server of one's own. `serve.js` is the server itself. */
export { createListener, type Listener, type ListenerOptions } from './http/listener.ts';
