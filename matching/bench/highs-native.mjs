/** node highs-native.mjs INSTANCE SECONDS: the same program to scipy.optimize.milp, which is HiGHS in C++. */
import { spawnSync } from 'node:child_process';
import { modelOf, readInstance } from './model.mjs';

const PYTHON = `
import json, resource, sys, time
import numpy as np
from scipy.optimize import milp, LinearConstraint, Bounds
from scipy.sparse import csr_matrix
end = time.monotonic() + float(sys.argv[1])
m = json.load(sys.stdin)
n = m['columns']
def used():
    r = resource.getrusage(resource.RUSAGE_SELF)
    return r.ru_utime + r.ru_stime
start = used()
def limit(x): return x if x is not None else np.inf
rows = m['rows']
lower = [-limit(r['lower']) if r['lower'] is None else r['lower'] for r in rows]
upper = [limit(r['upper']) for r in rows]
I = [i for i, r in enumerate(rows) for _ in r['terms']]
C = [c for r in rows for c, _ in r['terms']]
V = [v for r in rows for _, v in r['terms']]
objective = {}
for aim, costs in m['aims'].items():
    w = np.array(costs, float)
    A = csr_matrix((V, (I, C)), shape=(len(lower), n))
    left = max(1, end - time.monotonic())
    res = milp(-w, constraints=LinearConstraint(A, lower, upper), integrality=np.ones(n), bounds=Bounds(0, 1),
               options={'mip_rel_gap': 0, 'time_limit': left})
    if res.status != 0: break
    value = int(round(float(w @ np.round(res.x))))
    objective[aim] = value
    k = len(lower)
    nz = np.nonzero(w)[0]
    I += [k] * len(nz); C += nz.tolist(); V += w[nz].tolist()
    lower.append(value); upper.append(np.inf)
print(json.dumps({'status': 'optimal' if 'fit' in objective else 'out of time', 'objective': objective,
  'seconds': used() - start, 'megabytes': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

const [, , file, seconds] = process.argv;
const input = JSON.stringify(modelOf(readInstance(file)));
const { stdout, status } = spawnSync('python3', ['-c', PYTHON, seconds], { input, maxBuffer: 2 ** 30 });
process.stdout.write(status === 0 ? stdout : JSON.stringify({ status: 'not installed' }));
