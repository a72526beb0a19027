import { z } from 'zod';
import { choice, choices, email, tick } from '../kit/read-form.ts';
import { FIELDS } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { CONTRASTS, type Draft, HOST_FINDERS, IF_NOT_FOUND } from './answers.ts';
import { freeText } from './free-text.form.ts';
import { namedManagerForm } from './manager-named.form.ts';
import { passOn } from './pass-on.form.ts';
import type { Question } from './question.ts';
import type { QuestionTexts } from './question.texts.ts';
import type { SignUpRole, SignUpState } from './sign-up.ts';
import { stayForm } from './stay.form.ts';

const FIELD_CODES = FIELDS.map(({ code }) => code);
const PARTS = LANDSDELE.map(({ code }) => code);
const LONGEST = 400;

/** What the page knows besides what is typed: who asks, and what was answered before. */
export interface Asked {
  readonly role: SignUpRole;
  readonly answers: Draft;
  /** The address of a signed-in person, which is not asked for. */
  readonly ownEmail: string | null;
  /** In a draft a colleague with one's own address is asked for anew when it is saved. */
  readonly state?: SignUpState;
  /** Whom the intern travels with or has invited: neither is the manager of the other. */
  readonly companions?: readonly string[];
  /** A manager has answered, so the intern does not decide alone; the office may write down that they do. */
  readonly mustBeAsked?: boolean;
}
/** What a question changes; the address is no answer of its own, because nobody has proved it yet. */
export interface Answered {
  readonly answers: Draft;
  readonly email?: string;
}

type Complain = (field: string, message: string) => void;
const complaints =
  (context: z.RefinementCtx): Complain =>
  (field, message) =>
    context.addIssue({ code: 'custom', path: [field], message });

const fieldsForm = (t: QuestionTexts['fields']) =>
  z
    .object({ fields: choices(FIELD_CODES, { min: 1, max: FIELD_CODES.length, message: t.wrong }) })
    .transform(({ fields }, context): Draft => {
      if (fields.length > 3) complaints(context)('fields', t.tooMany(fields.length));
      return { fields };
    });

const seatsForm = (t: QuestionTexts['seats']) =>
  z
    .object({ seats: choice(['1', '2', '3'], t.wrong), company: tick() })
    .transform(({ seats, company }, context): Draft => {
      if (company && seats === '1') complaints(context)('company', t.companyWrong);
      return { seats: Number(seats) as 1 | 2 | 3, minGuests: company ? 2 : 0 };
    });

/** The button "later" leaves it empty; what was typed is kept all the same. */
const learnForm = (t: QuestionTexts) =>
  z
    .object({ learn: freeText({ max: LONGEST, tooLong: t.learn.tooLong, cpr: t.cpr }), shown: tick(), later: tick() })
    .transform(({ learn, shown, later }, context): Draft => {
      if (learn === '' && !later) complaints(context)('learn', t.learn.missing);
      if (shown && reachesSomebody(learn)) complaints(context)('learn', t.learn.noContact);
      return { learn, shown };
    });

/** An address or a telephone number: what is shown to many must not be a way past the office (U19). */
const reachesSomebody = (text: string): boolean =>
  /\S@\S/.test(text) || /(?<!\d)\d{2}(?:[ .-]?\d{2}){3}(?!\d)/.test(text);

/** Asked before any host is known, and beforehand what to do if none is found (R11). */
const finderForm = (t: QuestionTexts['finder']) =>
  z.record(z.string(), z.array(z.string())).transform((typed, context): Draft => {
    const said = z.object({ finder: choice(HOST_FINDERS, t.wrong) }).safeParse(typed);
    if (!said.success) return passOn(context, said.error);
    const { finder } = said.data;
    if (finder === 'us') return { finder, ifNotFound: null };
    const then = z.object({ ifNotFound: choice(IF_NOT_FOUND, t.ifNotFoundWrong) }).safeParse(typed);
    return then.success ? { finder, ...then.data } : passOn(context, then.error);
  });

const interestsForm = (t: QuestionTexts) =>
  z
    .object({
      wish: choice(['open', 'chosen'], t.interests.wrong),
      interests: choices(FIELD_CODES, { min: 0, max: FIELD_CODES.length, message: t.interests.fieldsWrong }),
      purpose: freeText({ max: LONGEST, tooLong: t.interests.tooLong, cpr: t.cpr }),
    })
    .transform(({ wish, interests, purpose }, context): Draft => {
      if (wish === 'open') return { open: true, interests: [], purpose };
      if (interests.length < 1 || interests.length > 5) complaints(context)('interests', t.interests.fieldsWrong);
      return { open: false, interests, purpose };
    });

const whereForm = (t: QuestionTexts['where']) =>
  z
    .object({
      span: choice(['all', 'some'], t.wrong),
      landsdele: choices(PARTS, { min: 0, max: PARTS.length, message: t.partsWrong }),
      ownOrganisation: tick(),
    })
    .transform(({ span, landsdele, ownOrganisation }, context): Draft => {
      if (span === 'some' && landsdele.length === 0) complaints(context)('landsdele', t.partsWrong);
      return { landsdele: span === 'all' ? PARTS : landsdele, ownOrganisation };
    });

const companionForm = (t: QuestionTexts['travel']) =>
  z.object({ companionEmail: email(t.emailWrong), otherwise: choice(['preferably', 'alone', 'not'], t.thenWrong) });

/** Alone, or with a colleague and how firmly (R10): asked beforehand, so that nobody has to be chased. */
const travelForm = (t: QuestionTexts['travel'], asked: Asked & { email: string | null }) =>
  z.record(z.string(), z.array(z.string())).transform((typed, context): Draft => {
    const travel = z.object({ travel: choice(['alone', 'together'], t.wrong) }).safeParse(typed);
    if (!travel.success) return passOn(context, travel.error);
    if (travel.data.travel === 'alone') return { travel: 'alone', companionEmail: null, ifNotConfirmed: null };
    const company = companionForm(t).safeParse(typed);
    if (!company.success) return passOn(context, company.error);
    const { companionEmail, otherwise } = company.data;
    if (companionEmail === asked.email) complaints(context)('companionEmail', t.emailOwn);
    if (companionEmail === asked.answers.managerEmail) complaints(context)('companionEmail', t.emailManager);
    return otherwise === 'preferably'
      ? { travel: 'preferably', companionEmail, ifNotConfirmed: 'alone' }
      : { travel: 'together', companionEmail, ifNotConfirmed: otherwise };
  });

const contactForm = ({ contact: t, cpr }: QuestionTexts, asked: Asked) => {
  const { role, answers, ownEmail, mustBeAsked = false } = asked;
  const called = z.object({ name: freeText({ max: 80, tooLong: t.nameTooLong, missing: t.nameMissing, cpr }) });
  const ticked = z.object({
    ...(role === 'host' && { agreedHere: tick(t.agreedHereMissing) }),
    workshop: tick(t.workshopMissing),
    ...(role === 'intern' && { expenses: tick(t.expensesMissing) }),
    curious: tick(t.curiousMissing),
  });
  return z.record(z.string(), z.array(z.string())).transform((typed, context): Answered => {
    const said = called.safeParse(typed);
    const address = ownEmail === null ? z.object({ email: email(t.emailWrong) }).safeParse(typed) : null;
    const own = ownEmail ?? address?.data?.email ?? '';
    const companions = [answers.companionEmail ?? [], asked.companions ?? []].flat();
    const named = namedManagerForm(t, { own, companions, mustBeAsked });
    const manager = role === 'intern' ? named.safeParse(typed) : null;
    // In the order of the page, as the error summary lists them.
    for (const read of [said, address, manager, ticked.safeParse(typed)]) if (read?.error) passOn(context, read.error);
    if (!said.success || address?.success === false || manager?.success === false) return z.NEVER;
    const { name } = said.data;
    if (asked.state !== 'draft' && ownEmail === null && own === answers.companionEmail)
      complaints(context)('email', t.emailCompanion);
    return { answers: { name, ...manager?.data, agreed: true }, email: own };
  });
};

const plain = <Form extends z.ZodType<Draft>>(form: Form) => form.transform((answers): Answered => ({ answers }));

/** What a question's page may send, and what it changes. The workplace has a form of its own (workplace.form.ts). */
export const answerForm = (
  question: Exclude<Question, 'workplace'>,
  t: QuestionTexts,
  asked: Asked & { email: string | null },
): z.ZodType<Answered> => {
  switch (question) {
    case 'finder':
      return plain(finderForm(t.finder));
    case 'fields':
      return plain(fieldsForm(t.fields));
    case 'seats':
      return plain(seatsForm(t.seats));
    case 'days':
      return plain(stayForm(t.days));
    case 'contrast':
      return plain(z.object({ contrast: choice(CONTRASTS, t.contrast.wrong) }));
    case 'learn':
      return plain(learnForm(t));
    case 'interests':
      return plain(interestsForm(t));
    case 'where':
      return plain(whereForm(t.where));
    case 'travel':
      return plain(travelForm(t.travel, asked));
    case 'contact':
      return contactForm(t, asked);
  }
};
