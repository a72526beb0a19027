import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { aboutUrls, type Sender } from './about.ts';
import { AccessibilityPage, ContactPage, PrivacyPage } from './about.page.tsx';

const senderOf = async ({ var: { house, acting } }: Visit): Promise<Sender> => {
  const round = currentOf(await findRounds(house.db), acting.now);
  return { organiser: round?.organiser ?? null, contactEmail: house.config.contactEmail };
};

/** Contact, privacy and accessibility: there whether or not there is a round. */
export const aboutRoutes = (doors: Doors): void => {
  doors.get(aboutUrls.contact(), async (visit) => <ContactPage view={visit.var.view} sender={await senderOf(visit)} />);
  doors.get(aboutUrls.privacy(), async (visit) => <PrivacyPage view={visit.var.view} sender={await senderOf(visit)} />);
  doors.get(aboutUrls.accessibility(), async (visit) => {
    const { view, house } = visit.var;
    return (
      <AccessibilityPage view={view} sender={await senderOf(visit)} official={house.config.accessibilityStatementUrl} />
    );
  });
  doors.get(aboutUrls.was(), (visit) => {
    const { view, house } = visit.var;
    return visit.redirect(
      house.config.accessibilityStatementUrl ?? inLanguage(view.lang, aboutUrls.accessibility()),
      302,
    );
  });
};
