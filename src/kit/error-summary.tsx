import { type Errors, fieldId } from './errors.ts';
import type { Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

/**
 * Everything that is wrong, on top of the page, each line a link to its field. Takes the focus when the page
 * opens (`autofocus`, since there is no script), so that a screen reader says it first.
 */
export const ErrorSummary = (props: { lang: Lang; errors: Errors }): Html => {
  const wrong = Object.entries(props.errors).filter(([, message]) => message !== undefined);
  if (wrong.length === 0) return <></>;
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus={true} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{kitTexts(props.lang).problem}</h2>
      <ul>
        {wrong.map(([name, message]) => (
          <li>
            <a href={`#${fieldId(name)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};
