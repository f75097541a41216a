declare const brand: unique symbol;

/** Whose live events and notices: a key that is opaque to the platform, made by the library that knows who belongs to it. */
export type Audience = string & { readonly [brand]: true };

/** @param key unique in the product, such as `person:<id>` */
export const audience = (key: string) => key as Audience;

/** One person, wherever they are signed in. */
export const personAudience = (personId: string) => audience(`person:${personId}`);
