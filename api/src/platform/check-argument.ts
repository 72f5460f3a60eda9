import { getMetadataStorage, validateOrReject, type ValidationError } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';

const OPTIONS = {
  validationError: { target: false, value: false },
  forbidUnknownValues: false,
  skipMissingProperties: true,
};

/**
 * Checks an argument by the decorators of its class, as type-graphql does where it is given options; it loads class-validator
 * anew for every argument of every field (measured: a thirtieth of a page).
 */
export async function checkArgument(argument: unknown): Promise<void> {
  if (typeof argument !== 'object' || argument === null) return;
  const given: unknown[] = Array.isArray(argument) ? argument : [argument];
  try {
    await Promise.all(
      given.map((one) =>
        typeof one === 'object' && one !== null ? validateOrReject(one, OPTIONS) : undefined,
      ),
    );
  } catch (faults) {
    throw new ArgumentValidationError(faults as ValidationError[]);
  }
}

type Find = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

/** Has class-validator look up once what it checks of a class; it compares the class with all others each time. */
function rememberChecks(): void {
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const found = new Map<unknown, ReturnType<Find>>();
  storage.getTargetValidationMetadatas = (target, ...how) => {
    let checks = found.get(target);
    if (!checks) found.set(target, (checks = find(target, ...how)));
    return checks;
  };
}
rememberChecks();
