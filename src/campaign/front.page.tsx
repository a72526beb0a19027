import type { Html } from '../kit/html.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';

export const FrontPage = ({ view }: { view: View }): Html => (
  <Page {...view} room="campaign" title={view.frame.siteName}>
    <h1>{view.frame.siteName}</h1>
  </Page>
);
