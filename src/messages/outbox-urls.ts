/** Where the office sees what happened to letters. */
export const outboxUrls = {
  list: () => '/kontor/udbakke',
  letter: (id: string) => `/kontor/udbakke/${id}`,
};
