import type { Html } from './html.ts';

/** How far something is, in words and as a bar. `text` says both numbers: "5 af 8 spørgsmål besvaret". */
export const Progress = (props: { value: number; max: number; text: string }): Html => (
  <div class="progress">
    <p>{props.text}</p>
    <progress value={props.value} max={props.max} aria-label={props.text}></progress>
  </div>
);
