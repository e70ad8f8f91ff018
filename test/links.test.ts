// A link from one document to another leads somewhere: the file is there, the heading is in it, and what README.md sends
// a reader to is in the package that README.md comes with.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './transcripts.js';

const namesIn = (folder: string) => readdirSync(join(root, folder)).map((name) => normalize(join(folder, name)));
const documents = ['.', 'docs', 'docs/decisions'].flatMap(namesIn).filter((name) => name.endsWith('.md'));

/** Without what is shown between backticks, where brackets are no links. */
const proseOf = (file: string) => readFileSync(join(root, file), 'utf8').replace(/^```.*?^```$|`[^`\n]*`/gms, '');

/** `#the-five-readings-of-8-over-3-years`, as GitHub makes it of a heading. */
const anchorsOf = (file: string) =>
  [
    ...readFileSync(join(root, file), 'utf8')
      .replace(/^```.*?^```$/gms, '')
      .matchAll(/^#+ (.+)$/gm),
  ].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links to other files of the project: `{ path: 'docs/files.md', anchor: 'limits' }`. */
const linksOf = (file: string) =>
  [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#');
      return { target, path: path === '' ? file : normalize(join(dirname(file), path)), anchor };
    });

test.each(documents)('every link of %s leads somewhere', (file) => {
  const broken = linksOf(file).filter(
    ({ path, anchor }) => !existsSync(join(root, path)) || (anchor !== undefined && !anchorsOf(path).includes(anchor)),
  );
  expect(broken.map(({ target }) => target)).toEqual([]);
});

test('what README.md sends a reader to is in the package', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  const shipped = (path: string) => path === 'README.md' || files.some((name) => `${path}/`.startsWith(`${name}/`));
  expect(linksOf('README.md').flatMap(({ path }) => (shipped(path) ? [] : [path]))).toEqual([]);
});
