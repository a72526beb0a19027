import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Either is HTML; ours is written small, as everything else.
      'doctype-style': ['error', { style: 'lowercase' }],
      // A list of checkboxes is one field with several values.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
      // Advice for search engines: a workplace's name in the title is as long as it is.
      'long-title': 'off',
      // A letter's "-- ", by which mail programs know a signature, has its blank.
      'no-trailing-whitespace': 'off',
    },
  }),
);

/** What is wrong with a page by the rules of HTML, one line each; nothing when it is right. */
export const htmlComplaints = async (name: string, html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html, `${name}.html`);
  return results.flatMap(({ messages }) =>
    messages.map((one) => `${name}: ${one.ruleId}: ${one.message} (${one.selector})`),
  );
};
