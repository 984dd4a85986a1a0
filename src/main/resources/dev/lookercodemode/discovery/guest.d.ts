// vars: each entry of the tool's argument `vars` is a constant of its own name: {"days": 30} gives `days`, and `vars.days`.
declare var vars: Record<string, any>;
/** An id: numbers are fine where Looker wants text. */
type Id = string | number;
/** The members to answer: 'id,title,folder(name)' or a list of them. */
type Fields = string | string[];
/** Bytes as they came, e.g. a PDF: hand them out with attach(). */
type Bytes = Uint8Array;
/** A row of a query: the keys are field names, e.g. row['orders.count']. */
type Row = Record<string, any>;
/** In what form a query is answered. */
type ResultFormat = 'json' | 'json_detail' | 'json_bi' | 'csv' | 'txt' | 'html' | 'md' | 'sql' | 'xlsx' | 'png' | 'jpg' | (string & {});
/** What a query answers in a form. */
type ResultOf<F extends string> = string extends F ? any : F extends 'json' | 'json_label' ? Row[] : F extends `json_${string}` ? Record<string, any> : F extends 'csv' | 'txt' | 'html' | 'md' | 'sql' ? string : F extends 'xlsx' | 'png' | 'jpg' ? Bytes : string | Bytes;

/** What a call throws that Looker refused. Wrong arguments throw a TypeError with the signature. */
declare class LookerError extends Error {
  /** The HTTP status; 0 where none came. 404 also means no permission. */
  readonly status: number;
  readonly kind: string;
  /** Looker's remarks on single fields of the body. */
  readonly errors: { field: string; code: string; message: string }[];
  readonly method: string;
  readonly verb: string;
  readonly path: string;
  /** What to do next. */
  readonly hint?: string;
  readonly documentation_url: string;
  /** Whether a write may have been carried out all the same. */
  readonly outcome_unknown: boolean;
}

/** What a call throws that may not be made, a write above all. Nothing was sent. */
declare class DeniedError extends Error {
  readonly method: string;
  readonly reason: string;
  /** What the user can do. */
  readonly hint: string;
}

/** A method that a search found. */
interface Hit {
  name: string;
  signature: string;
  summary: string;
}
/** The methods that serve an intent, best first. */
declare function search(intent: string, options?: { limit?: number; tag?: string }): Hit[];
/** Signature, summary, body and result of one or several methods. */
declare function describe(name: string | string[]): string;
/** The declaration of a type and, to a depth, of those it uses. */
declare function types(name: string, options?: { depth?: number; docs?: boolean }): string;
/** Method names by tag; only those with the text in them. */
declare function dir(text?: string): Record<string, string[]>;
/** How a method is called; with * and ? the methods that match. */
declare function help(name?: string): string;
/** The same as describe. */
declare function lookup(name: string | string[]): string;
/** The same as types. */
declare function lookup_type(name: string, options?: { depth?: number; docs?: boolean }): string;
/** search and describe in one. */
declare function search_with_lookups(intent: string, options?: { limit?: number; tag?: string }): string;
/** Short scripts that work, by topic. */
declare function examples(topic?: string): string;
/** What a script can do, in short. */
declare function readme(): string;

/** Every item of a method that pages by limit and offset. */
declare function all_pages<K extends keyof LookerSdk>(method: K, args?: Record<string, any>): Promise<LookerSdk[K] extends (...args: any[]) => Promise<(infer T)[]> ? T[] : any[]>;
declare function all_pages<T>(method: (...args: any[]) => Promise<T[]>, args?: Record<string, any>): Promise<T[]>;
declare function all_pages<T = any>(method: string, args?: Record<string, any>): Promise<T[]>;
/** The methods of another instance, by its name; as_user then means a user there. */
declare function on(instance: string): LookerSdk;
/** The methods in the name of another user; needs the API key of an admin. Logged out at the end of the run. */
declare function as_user(user: Id | { id?: string | null }): LookerSdk;
/** Waits. */
declare function sleep(seconds: number): Promise<void>;
/** Asks again and again until the answer is truthy, and gives it. In seconds: every 1, timeout 300. */
declare function wait_for<T>(condition: () => T | Promise<T>, options?: { every?: number; timeout?: number }): Promise<T>;
/** Does something with each item, 8 at once; one that fails does not stop the others. With a label it tells the progress. */
declare function try_each<T, R>(items: Iterable<T>, action: (item: T, index: number) => R | Promise<R>, options?: { at_once?: number; label?: string }): Promise<{ done: R[]; failed: { item: T; error: string; status?: number }[] }>;
/** The rows of a CSV text, by the names in its first line. */
declare function parse_csv(text: string): Record<string, string>[];
/** Tells the user how far the script is. */
declare function progress(message: string, done?: number, total?: number): void;
/** Gives out a file beside the result. */
declare function attach(content: Bytes | ArrayBuffer | DataView | string, name?: string, mediaType?: string): void;

interface Console {
  log(...values: any[]): void;
  info(...values: any[]): void;
  debug(...values: any[]): void;
  warn(...values: any[]): void;
  error(...values: any[]): void;
  trace(...values: any[]): void;
  dir(...values: any[]): void;
  table(...values: any[]): void;
  assert(condition?: any, ...values: any[]): void;
  group(...values: any[]): void;
  groupCollapsed(...values: any[]): void;
  groupEnd(): void;
}
/** Prints lines that come back with the result, also when the script fails. */
declare var console: Console;
declare function setTimeout(action: (...args: any[]) => void, milliseconds?: number, ...args: any[]): number;
declare function setInterval(action: (...args: any[]) => void, milliseconds?: number, ...args: any[]): number;
declare function clearTimeout(id?: number): void;
declare function clearInterval(id?: number): void;
