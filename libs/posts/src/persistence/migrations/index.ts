import { Posts1764340002000 } from './1764340002000-posts';

export const postsMigrations = [Posts1764340002000];
