// What stands in every context before the script: the host functions, console, timers and helpers.
//
// It is one function that takes the host's side and answers the hooks by which the host drives the context. All that it
// uses of the language is captured before the script runs, so a script that replaces a built-in breaks only itself.
(function (host) {
  'use strict';
  const { parse, stringify } = JSON;
  const { defineProperty, setPrototypeOf, keys } = Object;
  const getterOf = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get;
  const hasOwn = Object.hasOwn;
  const reflectGet = Reflect.get;
  const reflectApply = Reflect.apply;
  const Bytes = Uint8Array;
  const Buffer = ArrayBuffer;
  const View = DataView;
  const sizeOfBuffer = getterOf(Buffer.prototype, 'byteLength');
  const windowsOf = (prototype) => ['buffer', 'byteOffset', 'byteLength'].map((name) => getterOf(prototype, name));
  const [bufferOfBytes, startOfBytes, sizeOfBytes] = windowsOf(Object.getPrototypeOf(Bytes.prototype));
  const [bufferOfView, startOfView, sizeOfView] = windowsOf(View.prototype);
  const NativePromise = Promise;
  const NativeMap = Map;
  const NativeError = Error;
  const NativeString = String;
  const knownErrors = { TypeError, RangeError, Error }; // and the host's own, by install
  const now = Date.now;
  const promiseThen = Promise.prototype.then;
  const mapGet = Map.prototype.get;
  const mapSet = Map.prototype.set;
  const mapDelete = Map.prototype.delete;
  const promiseResolve = Promise.resolve;
  const nameOf = WeakMap.prototype.get;
  const setName = WeakMap.prototype.set;

  const then = (promise, done, failed) => reflectApply(promiseThen, promise, [done, failed]);
  const hide = (target, name, value) =>
    defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });

  // --- calls ---------------------------------------------------------------------------------------------------

  const pending = new NativeMap();
  const handled = new WeakSet();
  const addHandled = WeakSet.prototype.add;
  const hasHandled = WeakSet.prototype.has;
  const rejections = [];
  Graal.setUnhandledPromiseRejectionHandler((reason, promise) => {
    if (rejections.length === 100) return;
    rejections[rejections.length] = { reason, promise };
    watch(promise);
  });
  // A promise may be awaited long after it failed. The engine does not tell, but `await`, then, catch, finally and
  // Promise.all all ask a promise for its constructor first: from then on the rejection is somebody's.
  function watch(promise) {
    try {
      const { constructor } = promise;
      const get = () => {
        reflectApply(addHandled, handled, [promise]);
        return constructor;
      };
      defineProperty(promise, 'constructor', { get, configurable: true, enumerable: false });
    } catch {
      // a frozen promise: it stays reported
    }
  }
  const names = new WeakMap(); // of calls: the method
  const mediaTypes = new WeakMap(); // of bytes
  let lastId = 0;

  // The promise of a host call. Reading anything of the value off it is a forgotten await, and says so.
  class Call extends NativePromise {
    static get [Symbol.species]() {
      return NativePromise;
    }
  }
  const promiseMembers = NativePromise.prototype;
  for (const member of ['then', 'catch', 'finally']) hide(Call.prototype, member, promiseMembers[member]);
  setPrototypeOf(
    Call.prototype,
    new Proxy(promiseMembers, {
      // Keeps `call instanceof Promise` true: the proxy itself is not Promise.prototype.
      getPrototypeOf: () => promiseMembers,
      get(target, key, receiver) {
        const asValue = key === 'toJSON' || key === Symbol.toPrimitive;
        const asList = key === Symbol.iterator || key === Symbol.asyncIterator;
        if (!asValue && !asList && (typeof key === 'symbol' || key in target)) {
          return reflectGet(target, key, receiver);
        }
        const call = (reflectApply(nameOf, names, [receiver]) ?? 'the call') + '(...)';
        const error = new TypeError(
          asList
            ? `${call} is a promise and cannot be iterated`
            : asValue
              ? `${call} is a promise and cannot be passed on as a value`
              : `'${key}' was read from ${call}, which is a promise`,
        );
        hide(error, 'hint', asList || asValue ? `write: await ${call}` : `write: (await ${call}).${key}`);
        throw error;
      },
    }),
  );

  let LookerLikeError = NativeError;

  function argumentsText(args) {
    let count = args.length;
    while (count > 0 && args[count - 1] === undefined) count--;
    const given = [];
    for (let i = 0; i < count; i++) {
      // A function of ours stands for its name: all_pages(sdk.search_users).
      const value = typeof args[i] === 'function' ? args[i].name : args[i];
      defineProperty(given, i, { value, writable: true, enumerable: true, configurable: true });
    }
    try {
      return stringify(given);
    } catch (error) {
      if (error instanceof TypeError && hasOwn(error, 'hint')) throw error;
      // BigInt is the one common value that JSON refuses; ids are strings on the wire anyway.
      return stringify(given, (_, value) => (typeof value === 'bigint' ? NativeString(value) : value));
    }
  }

  function invoke(name, args, scope) {
    const text = argumentsText(args);
    const id = ++lastId;
    // Made here and not when the answer comes: its stack is the caller's line.
    const failure = new LookerLikeError('');
    let settle;
    const call = new Call((resolve, reject) => {
      settle = { resolve, reject, failure };
    });
    reflectApply(setName, names, [call, name]);
    reflectApply(mapSet, pending, [id, settle]);
    host('call', id, name, text, scope);
    return call;
  }

  // The official SDK for TypeScript answers {ok, value}; scripts written from habit read `.value`.
  function likeSdkResponse(value) {
    if (typeof value === 'object' && value !== null && !(value instanceof Bytes)) {
      if (!hasOwn(value, 'value')) hide(value, 'value', value);
      if (!hasOwn(value, 'ok')) hide(value, 'ok', true);
    }
    return value;
  }

  function fill(error, type, message, hint, details) {
    hide(error, 'message', message);
    const members = details ? parse(details) : {};
    for (const key of keys(members)) {
      if (key === 'message' || key === 'name' || key === 'stack') continue;
      defineProperty(error, key, { value: members[key], writable: true, configurable: true, enumerable: true });
    }
    if (hint) hide(error, 'hint', hint);
    return error;
  }

  function failureOf(made, type, message, hint, details) {
    const Known = hasOwn(knownErrors, type) ? knownErrors[type] : undefined;
    if (Known) {
      // The stack stays the call's; only the class changes.
      setPrototypeOf(made, Known.prototype);
      hide(made, 'name', type);
    }
    return fill(made, type, message, hint, details);
  }

  function immediate(name, args, scope) {
    const made = new LookerLikeError('');
    const answer = host('immediate', name, argumentsText(args), scope);
    if (answer[0] === 'value') return parse(answer[1]);
    throw failureOf(made, answer[1], answer[2], answer[3], answer[4]);
  }

  // --- timers --------------------------------------------------------------------------------------------------

  const timers = new NativeMap();
  let lastTimer = 0;

  function timer(action, milliseconds, repeat) {
    const id = ++lastTimer;
    const delay = +milliseconds >= 0 ? +milliseconds : 0;
    reflectApply(mapSet, timers, [id, { action, delay, repeat }]);
    host('timer', id, delay, repeat);
    return id;
  }
  const clear = (id) => {
    if (typeof id === 'number' && reflectApply(mapDelete, timers, [id])) host('clear', id);
  };

  // --- bytes ---------------------------------------------------------------------------------------------------

  // The buffer behind a value that is bytes, and where in it they begin and how many they are; null for other values.
  function windowOf(value) {
    if (value instanceof Bytes) {
      return [reflectApply(bufferOfBytes, value, []), reflectApply(startOfBytes, value, []), reflectApply(sizeOfBytes, value, [])];
    }
    if (value instanceof Buffer) return [value, 0, reflectApply(sizeOfBuffer, value, [])];
    if (value instanceof View) {
      return [reflectApply(bufferOfView, value, []), reflectApply(startOfView, value, []), reflectApply(sizeOfView, value, [])];
    }
    return null;
  }

  // --- helpers -------------------------------------------------------------------------------------------------

  async function waitFor(condition, { every = 1, timeout = 300 } = {}) {
    const end = now() + timeout * 1000;
    // Made here and not when the time is over: its stack is the caller's line.
    const tooLate = new NativeError(`wait_for: the condition did not hold within ${timeout} s`);
    hide(tooLate, 'hint', 'Look at what the condition reads, or give {timeout: seconds}.');
    for (;;) {
      const value = await condition();
      if (value) return value;
      if (now() >= end) throw tooLate;
      await published.sleep(every);
    }
  }

  async function tryEach(items, action, { at_once = 8, label = '' } = {}) {
    const todo = [...items];
    const outcomes = [];
    let next = 0;
    let ended = 0;
    async function work() {
      while (next < todo.length) {
        const i = next++;
        try {
          outcomes[i] = { value: await action(todo[i], i) };
        } catch (error) {
          const status = error?.status;
          const said = NativeString(error?.message || error);
          outcomes[i] = { failure: { item: todo[i], error: said, ...(status && { status }) } };
        }
        ended++;
        if (label) published.progress(label, ended, todo.length);
      }
    }
    const workers = [];
    for (let i = 0; i < at_once && i < todo.length; i++) workers[i] = work();
    await NativePromise.all(workers);
    return {
      done: outcomes.filter((o) => !o.failure).map((o) => o.value),
      failed: outcomes.filter((o) => o.failure).map((o) => o.failure),
    };
  }

  const CSV_PART = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;

  function parseCsv(text) {
    const source = NativeString(text).replace(/^\uFEFF/, '').trimEnd();
    const lines = [];
    let line = [];
    const part = new RegExp(CSV_PART);
    while (part.lastIndex < source.length || line.length) {
      const at = part.lastIndex;
      const found = part.exec(source);
      if (!found) throw new NativeError(`parse_csv: row ${lines.length + 1} is not CSV at ${stringify(source.slice(at, at + 20))}`);
      const [, cell, end] = found;
      line.push((cell[0] === '"' ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim());
      if (end === ',') continue;
      if (line.length > 1 || line[0]) lines.push(line);
      line = [];
    }
    const [header = [], ...rows] = lines;
    return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
  }

  // --- what the script sees ------------------------------------------------------------------------------------

  const published = {
    setTimeout: (action, milliseconds = 0, ...args) => timer(() => reflectApply(action, undefined, args), milliseconds, false),
    setInterval: (action, milliseconds = 0, ...args) => timer(() => reflectApply(action, undefined, args), milliseconds, true),
    clearTimeout: clear,
    clearInterval: clear,
    sleep: (seconds) => new NativePromise((resolve) => timer(resolve, seconds * 1000, false)),
    wait_for: waitFor,
    try_each: tryEach,
    parse_csv: parseCsv,
    progress: (message, done = 0, total = 0) => {
      host('progress', NativeString(message ?? ''), +done || 0, +total || 0);
    },
    attach: (bytes, name = 'attachment', mediaType = '') => {
      if (typeof bytes === 'string') host('attachText', bytes, NativeString(name), NativeString(mediaType || 'text/plain'));
      else {
        const window = windowOf(bytes);
        if (!window) throw new TypeError('attach(bytes, name) takes a Uint8Array or a string as its first argument');
        const known = mediaType || (reflectApply(nameOf, mediaTypes, [bytes]) ?? '');
        host('attach', window[0], window[1], window[2], NativeString(name), NativeString(known));
      }
    },
  };

  const consoleLike = {};
  for (const level of ['log', 'info', 'debug', 'trace', 'dir', 'table', 'warn', 'error']) {
    consoleLike[level] = (...args) => {
      host('log', level, args);
    };
  }
  consoleLike.assert = (condition, ...args) => {
    if (!condition) host('log', 'error', ['Assertion failed:', ...args]);
  };
  for (const quiet of ['group', 'groupCollapsed']) {
    consoleLike[quiet] = (...args) => {
      if (args.length) host('log', 'log', args);
    };
  }
  for (const nothing of ['groupEnd', 'time', 'timeEnd', 'timeLog', 'count', 'clear']) consoleLike[nothing] = () => {};

  let api;
  const define = (name, value) => defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });

  const named = (name, body) => defineProperty(body, 'name', { value: name });
  const ALL = '{}'; // the scope of the script's own sdk

  function install(methods, immediates, scopes, errorTypes) {
    for (let i = 0; i < errorTypes.length; i++) {
      const name = errorTypes[i];
      const Failure = { [name]: class extends NativeError {} }[name];
      hide(Failure.prototype, 'name', name);
      knownErrors[name] = Failure;
      define(name, Failure);
    }
    LookerLikeError = knownErrors[errorTypes[0]];
    const members = sdkMembers(immediates, scopes, {}, ALL);
    for (let i = 0; i < methods.length; i++) {
      const name = methods[i];
      members[name] = named(name, (...args) => invoke(name, args, ALL));
    }
    for (const name of keys(members)) define(name, members[name]);
    api = sdk(members, ALL);
    define('sdk', api);
    define('console', consoleLike);
  }

  // What an sdk has beside the methods.
  function sdkMembers(immediates, scopes, scope, text) {
    const members = {};
    for (let i = 0; i < immediates.length; i++) {
      const name = immediates[i];
      members[name] = named(name, (...args) => immediate(name, args, text));
    }
    for (let i = 0; i < scopes.length; i++) {
      const name = scopes[i];
      members[name] = named(name, (value) => scoped(immediates, scopes, scope, name, value));
    }
    for (const name of keys(published)) members[name] = published[name];
    return members;
  }

  // The sdk that on(...) and the like answer: its calls carry where they go to.
  function scoped(immediates, scopes, scope, name, value) {
    const given = typeof value === 'object' && value !== null && hasOwn(value, 'id') ? value.id : value;
    immediate(name, [given], stringify(scope)); // the host refuses what it does not know
    const inner = { ...scope, [name]: NativeString(given) };
    const text = stringify(inner);
    return sdk(sdkMembers(immediates, scopes, inner, text), text);
  }

  function sdk(members, scope) {
    // Habit of the official SDK: await sdk.ok(sdk.me()).
    members.ok = async (answer) => await answer;
    return new Proxy(members, {
      get(target, key, receiver) {
        if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON') return reflectGet(target, key, receiver);
        // A wrong method name is answered by the host, which knows the near ones.
        return named(key, (...args) => invoke(key, args, scope));
      },
    });
  }

  function declare(vars) {
    const given = {};
    define('vars', given);
    for (let i = 0; i < vars.length; i += 2) {
      given[vars[i]] = parse(vars[i + 1]);
      define(vars[i], given[vars[i]]);
    }
  }

  function run(script, callResult, done, failed) {
    let main;
    try {
      main = script();
    } catch (error) {
      failed(error);
      return;
    }
    if (callResult) {
      // A lone `async (sdk) => ...` expects what it could have had as a global.
      main = then(main, (value) => (typeof value === 'function' && value.length <= 1 ? value(api) : value), undefined);
    }
    then(main, done, failed);
  }

  function take(id) {
    const settle = reflectApply(mapGet, pending, [id]);
    reflectApply(mapDelete, pending, [id]);
    return settle;
  }

  // Not the script's: the engine's own object, and a way to block the one thread for good.
  for (const name of ['Graal', 'Atomics', 'SharedArrayBuffer']) delete globalThis[name];

  return {
    install,
    declare,
    run,
    settleValue(id, text) {
      const settle = take(id);
      let value;
      try {
        value = likeSdkResponse(parse(text));
      } catch (error) {
        settle.reject(error);
        return;
      }
      settle.resolve(value);
    },
    settleBytes(id, buffer, mediaType) {
      const bytes = new Bytes(new Buffer(buffer));
      reflectApply(setName, mediaTypes, [bytes, mediaType]);
      take(id).resolve(bytes);
    },
    settleFailure(id, type, message, hint, details) {
      const settle = take(id);
      settle.reject(failureOf(settle.failure, type, message, hint, details));
    },
    fire(id) {
      const due = reflectApply(mapGet, timers, [id]);
      if (!due) return;
      if (!due.repeat) reflectApply(mapDelete, timers, [id]);
      due.action();
    },
    // Hands the value of a promise that stands within the result to the host.
    await(promise, done, failed) {
      then(reflectApply(promiseResolve, NativePromise, [promise]), done, failed);
    },
    isPromise: (value) => value instanceof NativePromise,
    windowOf,
    mediaType: (bytes) => reflectApply(nameOf, mediaTypes, [bytes]) ?? '',
    // The rejections that nothing handled to the end: their reasons.
    unhandled() {
      const reasons = [];
      for (let i = 0; i < rejections.length; i++) {
        if (!reflectApply(hasHandled, handled, [rejections[i].promise])) reasons[reasons.length] = rejections[i].reason;
      }
      return reasons;
    },
  };
});
