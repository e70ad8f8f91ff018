// Random cases are the same ones in every run, so that a change is judged by the change; WAGECMP_SEED names others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['WAGECMP_SEED'] ?? 20191203) });
