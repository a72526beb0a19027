import type { Html } from './html.ts';

/** `waiting` cannot be started yet and has no link. What the status says is the page's. */
export type Task = {
  text: string;
  hint?: string | undefined;
  status: string;
  state: 'done' | 'open' | 'waiting';
  href?: string | undefined;
};

/** What there is to do, and how far one is. */
export const TaskList = (props: { id: string; tasks: readonly Task[] }): Html => (
  <ul class="task-list">
    {props.tasks.map((task, i) => {
      const statusId = `${props.id}-${i + 1}-status`;
      return (
        <li>
          <div>
            {task.href && task.state !== 'waiting' ? (
              <a href={task.href} aria-describedby={statusId}>
                {task.text}
              </a>
            ) : (
              <span>{task.text}</span>
            )}
            {task.hint && <p class="form-hint">{task.hint}</p>}
          </div>
          <span class={`task-status task-${task.state}`} id={statusId}>
            {task.status}
          </span>
        </li>
      );
    })}
  </ul>
);
