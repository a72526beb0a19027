/** What is wrong with a form, by field name. The message stands beside the field and in the summary, word for word. */
export type Errors = Readonly<Record<string, string | undefined>>;

export const hasErrors = (errors: Errors): boolean => Object.values(errors).some((message) => message !== undefined);

/** The address of a field within its page: where the error summary's links lead. */
export const fieldId = (name: string): string => `field-${name}`;
