import type { FrameLink } from './frame.ts';
import type { Html } from './html.ts';

/** `count` stands behind the text; it is coloured when something waits there. */
type Tab = FrameLink & { count?: number | undefined; isWaiting?: boolean | undefined };

/** The views of one thing, each its own page: links that look like tabs, and work like links. */
export const Tabs = (props: { label: string; tabs: readonly Tab[] }): Html => (
  <nav class="tabs" aria-label={props.label}>
    <ul>
      {props.tabs.map((tab) => (
        <li>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.text}
            {tab.count !== undefined && <span class={tab.isWaiting ? 'count is-waiting' : 'count'}> {tab.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
