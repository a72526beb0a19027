/** Where the coordinators' pages lie. */
export const officeUrls = {
  overview: () => '/kontor',
  signUps: () => '/kontor/tilmeldinger',
  signUpsFile: (kind: 'csv' | 'xlsx') => `/kontor/tilmeldinger.${kind}`,
  signUp: (id: string) => `/kontor/tilmeldinger/${id}`,
  noteOn: (id: string) => `/kontor/tilmeldinger/${id}/note`,
  doubles: () => '/kontor/samme-arbejdsplads',
};
