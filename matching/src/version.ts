/** Which engine this is: stands with every run. The same as in package.json, which a test holds against it. */
export const ENGINE = '@ipraktik/matching 0.1.0';
