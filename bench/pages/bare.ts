/** The same HTML from `node:http` and template literals: what the pages would cost if nothing but them were there. */
import { createServer } from 'node:http';
import { formPage } from './bare-form.ts';
import { listPage } from './bare-list.ts';
import { programmePage } from './bare-programme.ts';
import { PATHS } from './scene.ts';
import { stand } from './stand.ts';

const ANSWERS: Readonly<Record<string, { status: number; page: () => string }>> = {
  [PATHS.form]: { status: 400, page: formPage },
  [PATHS.list]: { status: 200, page: listPage },
  [PATHS.programme]: { status: 200, page: programmePage },
};

stand(
  createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    response.statusCode = answer?.status ?? 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(answer?.page());
  }),
);
