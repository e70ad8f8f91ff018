// The version of the package, written into the bundle when it is built.
import packageFile from '../../package.json' with { type: 'json' };

export const { version } = packageFile;
