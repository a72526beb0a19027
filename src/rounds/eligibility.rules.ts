/** Who may take part (R2). Nobody is refused by a form: every answer leads to something the person can do. */
import type { Sector } from '../workplaces/sector.ts';
import type { Eligibility, EligibilityAnswers, EligibilityQuestion } from './eligibility.ts';
import type { Round } from './round.ts';

/** The sector a workplace belongs to by the answers; 'unclear' when only a conversation can tell. */
const sectorOf = ({ employer, payer }: EligibilityAnswers): Sector | 'unclear' | undefined => {
  switch (employer) {
    case undefined:
      return undefined;
    case 'municipal':
    case 'state':
    case 'regional':
      return employer;
    case 'private':
      return 'other';
    case 'unsure':
      if (payer === 'own') return 'other';
      return payer === 'unsure' ? 'unclear' : payer;
    case 'self-governing':
      // Run by a board but paid by the public, such a place may count as municipal or state: the agreement decides.
      if (payer === 'own') return 'other';
      return payer === undefined ? undefined : 'unclear';
  }
};

const takesPart = (round: Pick<Round, 'sectors'>, sector: Sector) => round.sectors.includes(sector);

/** What to ask next; null when the answers are enough. Stops as soon as the rest could not change the answer. */
export const nextEligibilityQuestion = (
  round: Pick<Round, 'sectors'>,
  answers: EligibilityAnswers,
): EligibilityQuestion | null => {
  if (answers.employer === undefined) return 'employer';
  const sector = sectorOf(answers);
  if (sector === undefined) return 'payer';
  if (sector !== 'unclear' && !takesPart(round, sector)) return null;
  return answers.tie === undefined ? 'tie' : null;
};

/** The answer to a person's questions, or null while one is still open. */
export const eligibility = (round: Pick<Round, 'sectors'>, answers: EligibilityAnswers): Eligibility | null => {
  if (nextEligibilityQuestion(round, answers) !== null) return null;
  const sector = sectorOf(answers) ?? 'unclear';
  if (sector !== 'unclear' && !takesPart(round, sector))
    return { answer: 'not-this-time', why: 'sector', ways: ['look-next-time', 'tell-a-colleague', 'write-to-us'] };
  if (answers.tie !== 'employed')
    return { answer: 'not-this-time', why: 'tie', ways: ['tell-a-colleague', 'write-to-us'] };
  // A round open to every sector is open to whatever this one turns out to be.
  if (sector === 'unclear' && !takesPart(round, 'other'))
    return { answer: 'ask-us', ways: ['write-to-us', 'tell-a-colleague'] };
  return { answer: 'yes', sector: sector === 'unclear' ? 'other' : sector, ways: ['sign-up', 'tell-a-colleague'] };
};
