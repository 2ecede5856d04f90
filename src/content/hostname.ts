/** The hostname to show after a link, without `www.`; `undefined` for a phone number. */
export const hostnameOf = (url: string) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1];
