import { Choice, choiceId, type ChoiceOption } from './choice.tsx';
import { FieldGroup, type FieldProps } from './field.tsx';
import type { Html } from './html.ts';

/** Tiles of the area that `value` is one option for. */
export type AreaTile = { col: number; row: number; label: string; value: string };

/**
 * Parts of the country: checkboxes, and beside them the same choice as a map. A tile is a second label of its area's
 * checkbox, so pressing it works without script; the map is hidden from screen readers, which have the list.
 * A part that is chosen lights up by CSS, which knows up to 12 of them by their position.
 */
export const MapChoices = (
  props: FieldProps & { value: readonly string[]; options: readonly ChoiceOption[]; tiles: readonly AreaTile[] },
): Html => {
  const positions = new Map(props.options.map((option, i) => [option.value, i]));
  return (
    <FieldGroup {...props}>
      <div class="map-choices">
        <div class="form-choices">
          {props.options.map((option, i) => (
            <Choice
              kind="checkbox"
              name={props.name}
              id={choiceId(props.name, i)}
              option={option}
              isChosen={props.value.includes(option.value)}
              isNamedByItsLabel={true}
            />
          ))}
        </div>
        <div class="tile-map" aria-hidden="true">
          <div class="tiles">
            {props.tiles.map((tile) => {
              const position = positions.get(tile.value) ?? 0;
              return (
                <label class={`tile c${tile.col} r${tile.row} a${position + 1}`} for={choiceId(props.name, position)}>
                  {tile.label}
                </label>
              );
            })}
          </div>
        </div>
      </div>
    </FieldGroup>
  );
};
