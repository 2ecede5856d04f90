import {isServer} from 'lit';

/** Whether this runs on a server, which has no page. Lit says so by a constant, so a bundle for browsers has no trace. */
export const onServer: boolean = isServer;
