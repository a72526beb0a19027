/**
 * Rules that one line of a file can break. `files` says where a rule holds and `except` where not, by path;
 * `line` is what must not stand there. Comments are not read, unless `comments` says so.
 */
const TEST = /\.test\.(tsx?|mjs)$/;
const CODE = /^(src|matching\/src)\/.*\.tsx?$/;
/** The rules themselves and their plants must name what they forbid. */
const RULE_FILES = /^tools\/(line|house)-rules(\.test)?\.mjs$/;
const not = (...patterns) => new RegExp(patterns.map((pattern) => pattern.source).join('|'));

export const LINE_RULES = [
  {
    name: 'no-machine',
    why: 'a path of one machine: take it from the configuration, os.tmpdir() or the file that stands beside it',
    files: /^(?!(.*\/)?package-lock)/,
    except: RULE_FILES,
    line: /(^|[\s"'`(=:])\/(work|root|home\/\w+|Users\/\w+|tmp\/wt)\//,
    comments: true,
  },
  {
    name: 'no-registry-in-lock',
    why: "a registry's host belongs to whoever installs: npm install --omit-lockfile-registry-resolved, as in .npmrc",
    files: /(^|\/)package-lock\.json$/,
    line: /"resolved": "[a-z+]+:/,
  },
  {
    name: 'nothing-left-to-do',
    why: 'what is not done is an issue, not a comment: finish it, or take it out and file it',
    files: /\.(tsx?|mjs|sql|css|md|json|ya?ml)$/,
    except: RULE_FILES,
    line: /\b(TODO|FIXME|XXX)\b/,
    comments: true,
  },
  {
    name: 'every-test-runs',
    why: "a test that does not run proves nothing: mend it, or say why in words, { skip: 'no Chromium on this machine' }",
    files: TEST,
    except: RULE_FILES,
    line: /\b(test|it|describe|suite)\.(only|skip|todo)\b|\b(only|skip|todo): true/,
  },
  {
    name: 'every-exception-says-why',
    why: 'an exception to a rule says why it is one: // oxlint-disable-next-line RULE -- because …',
    files: /\.(tsx?|mjs)$/,
    except: RULE_FILES,
    line: /\b(ox|es)lint-disable(?!.* -- \w)/,
    comments: true,
  },
  {
    name: 'clock-is-passed-in',
    why: 'the time is passed in (platform/clock.ts), so that tests and the demo can move it; a stretch of time is performance.now()',
    files: CODE,
    except: not(TEST, /^src\/platform\/clock\.ts$/),
    line: /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b/,
  },
  {
    name: 'environment-only-in-config',
    why: 'config.ts alone reads the environment and names everything that is wrong at once: take what you need as an argument',
    files: CODE,
    except: not(TEST, /^src\/config\.ts$/),
    line: /\bprocess\??\.env\b|\bprocess\[|= (globalThis\.)?process;|from 'node:process'/,
  },
  {
    name: 'no-chance',
    why: 'chance is either a secret (platform/ids.ts) or a draw from a published seed (R13)',
    files: CODE,
    except: TEST,
    line: /\bMath\.random\(/,
  },
  {
    name: 'no-call-outside',
    why: 'the system asks nobody outside: it sends mail and answers requests, and works with the network unplugged',
    files: CODE,
    except: TEST,
    line: /(?<![.\w])(globalThis\.)?fetch\(|\bhttps?\.(get|request)\(/,
  },
  {
    name: 'sql-only-in-stores',
    why: 'SQL lives in *.store.ts, one named function a question: give this query a name there',
    files: CODE,
    except: not(TEST, /\.store\.ts$/, /^src\/platform\//),
    line: /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|selectNoFrom)\(|\bsql(<.*>)?`/,
  },
  {
    name: 'raw-html-only-in-kit',
    why: 'raw() vouches for HTML and belongs to the kit, for its own icons and styles: write JSX, which escapes',
    files: CODE,
    except: not(TEST, /^src\/kit\//),
    line: /(?<![.\w])raw\(|\bnew Html\(/,
  },
  {
    name: 'words-in-texts',
    why: 'words for people stand in *.texts.ts in both languages, so that no page is half translated',
    files: /^src\/.*\.(page|routes|message|guard|acts|rules|form|store|jobs)\.tsx?$/,
    line: /[æøåÆØÅ]/,
  },
];

const COMMENT = /^\s*(\/\/|\/?\*|--).*|\s\/\/ .*$|\/\*.*?\*\/|\s-- .*$/g;

/**
 * The complaints about one file's lines.
 * @param {string} path below the repository's root
 * @param {string} text the file's
 * @returns {string[]} `path:line: why`
 */
export const lineComplaints = (path, text) => {
  const rules = LINE_RULES.filter(({ files, except }) => files.test(path) && !except?.test(path));
  if (rules.length === 0) return [];
  const lines = text.split('\n');
  return lines.flatMap((whole, at) => {
    const code = whole.replace(COMMENT, '');
    const broken = rules.filter(({ line, comments }) => line.test(comments ? whole : code));
    return broken.map(({ name, why }) => `${path}:${at + 1}: ${why} [${name}]`);
  });
};
