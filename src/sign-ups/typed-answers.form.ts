import type { Typed } from '../kit/read-form.ts';
import { WEEKDAYS } from '../rounds/round.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import type { Draft } from './answers.ts';
import type { Question } from './question.ts';
import { ANEW } from './workplace.form.ts';

const given = (fields: Record<string, string | number | undefined>): Typed =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, [`${value}`]]])),
  );
const ticked = (...names: string[]): Typed => Object.fromEntries(names.map((name) => [name, ['yes']]));

const span = (chosen: readonly unknown[] | undefined, all: readonly unknown[]): Typed =>
  chosen === undefined ? {} : given({ span: chosen.length === all.length ? 'all' : 'some' });

const workplace = ({ organisation, workplace: place }: Draft): Typed => ({
  ...given({ organisationName: organisation?.name, sector: organisation?.sector }),
  ...(place && given({ workplace: place.id ?? ANEW, name: place.id === null ? place.name : undefined })),
  ...(place && given({ municipality: place.municipality })),
});

const travel = ({ travel: how, companionEmail, ifNotConfirmed }: Draft): Typed =>
  given({
    travel: how === 'preferably' ? 'together' : how,
    companionEmail: companionEmail ?? undefined,
    otherwise: how === 'preferably' ? how : (ifNotConfirmed ?? undefined),
  });

const contact = ({ name, decides, managerEmail, agreed }: Draft, email: string | null): Typed => ({
  ...given({ name, email: email ?? undefined, decides, managerEmail: managerEmail ?? undefined }),
  ...(agreed && ticked('agreedHere', 'workshop', 'expenses', 'curious')),
});

/** What a question's page shows as typed, from what was answered before: the forms read backwards. */
export const typedAnswers = (question: Question, answers: Draft, email: string | null): Typed => {
  switch (question) {
    case 'workplace':
      return workplace(answers);
    case 'finder':
      return given({ finder: answers.finder, ifNotFound: answers.ifNotFound ?? undefined });
    case 'fields':
      return { fields: answers.fields ?? [] };
    case 'seats':
      return { ...given({ seats: answers.seats }), ...(answers.minGuests ? ticked('company') : {}) };
    case 'days':
      return {
        ...span(answers.days, WEEKDAYS),
        days: answers.days ?? [],
        ...given({ maxDays: answers.maxDays, minDays: answers.minDays ?? 2 }),
      };
    case 'contrast':
      return given({ contrast: answers.contrast });
    case 'learn':
      return { ...given({ learn: answers.learn }), ...(answers.shown ? ticked('shown') : {}) };
    case 'interests':
      return {
        ...(answers.open !== undefined && given({ wish: answers.open ? 'open' : 'chosen' })),
        interests: answers.interests ?? [],
        ...given({ purpose: answers.purpose }),
      };
    case 'where':
      return {
        ...span(answers.landsdele, LANDSDELE),
        landsdele: answers.landsdele ?? [],
        ...(answers.ownOrganisation ? ticked('ownOrganisation') : {}),
      };
    case 'travel':
      return travel(answers);
    case 'contact':
      return contact(answers, email);
  }
};
