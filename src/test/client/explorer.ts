// What a graph explorer asks, by a client that was generated from the description of the API. It compiles only where the
// description has what is used here, and ends well only where the service answers so. The graph is one-of-everything.cypher.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./scholargraph.js";

type Author = components["schemas"]["AuthorAnswer"];
type Paper = components["schemas"]["PaperAnswer"];

const service = process.argv[2] ?? "http://127.0.0.1:8080";

// Graphs come in other formats too, which are for other programs.
type Json = "application/json" | "application/problem+json";
const client = createClient<paths, Json>({ baseUrl: service });

// Whom does somebody mean who types this?
const found = await client.GET("/api/v1/search", { params: { query: { q: "ada garc", kinds: "author" } } });
const hit = found.data?.results[0];
assert.equal(hit?.id, "A1");
assert.equal(hit.kind satisfies "paper" | "author" | "institution" | "topic" | "source", "author");

// Who is that?
const asked = await client.GET("/api/v1/authors/{id}", { params: { path: { id: hit.id } } });
const ada: Author | undefined = asked.data;
assert.equal(ada?.name, "Ada García");
assert.equal(ada.orcid satisfies string | null | undefined, "0000-0002-1825-0097");
assert.deepEqual(ada.paperCountsByYear.map(({ year, count }) => [year, count]), [[2019, 1], [2020, 1], [2021, 2]]);

// With whom, page by page?
const names: string[] = [];
for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
  const page: Awaited<ReturnType<typeof coauthors>> = await coauthors(cursor);
  names.push(...page.results.map(({ author }) => author.name));
  cursor = page.meta.nextCursor;
}
assert.deepEqual(names, ["Bob Okafor", "Cleo Zhang"]);

async function coauthors(cursor: string | null) {
  const { data } = await client.GET("/api/v1/authors/{id}/coauthors", {
    params: { path: { id: "A1" }, query: { limit: 1, sort: "strength", ...(cursor === null ? {} : { cursor }) } },
  });
  assert(data);
  return data;
}

// What is around her, and what could still be unfolded?
const around = await client.GET("/api/v1/graph/neighbourhood", {
  params: { query: { id: "A1", kinds: "author,topic", maxNodes: 3 } },
});
assert(around.data);
assert.equal(around.data.meta.center, "A1");
assert.equal(around.data.nodes.length, around.data.meta.nodeCount);
assert.equal(around.data.edges.length, around.data.meta.edgeCount);
const shown = new Set(around.data.nodes.map(({ id }) => id));
assert(around.data.edges.every(({ source, target }) => shown.has(source) && shown.has(target)));
assert(around.data.nodes.every(({ degree, shown }) => degree.author >= shown.author));

// Her papers about a field; a list of papers or of groups is told apart by what is in it.
const listed = await client.GET("/api/v1/papers", { params: { query: { author: "A1", topic: "field:17", sort: "oldest" } } });
const papers = (listed.data?.results ?? []).filter((one): one is Paper => "title" in one);
assert.deepEqual(papers.map(({ id }) => id), ["W1", "W2"]);
assert.equal(papers[0]?.authorships[0]?.author.name, "Ada García");
const grouped = await client.GET("/api/v1/papers", { params: { query: { author: "A1", groupBy: "year" } } });
const groups = (grouped.data?.results ?? []).filter((one) => "count" in one);
assert.deepEqual(groups.map(({ key, count }) => [key, count]), [["2021", 2], ["2019", 1], ["2020", 1]]);

// Some at once, one of which is not there.
const batch = await client.POST("/api/v1/papers/batch", {
  params: { query: { fields: "title" } },
  body: { ids: ["W2", "nowhere", "W1"] },
});
assert.deepEqual(batch.data?.results.map(({ id }) => id), ["W2", "W1"]);
assert.deepEqual(batch.data.errors.map(({ id, pointer }) => [id, pointer]), [["nowhere", "/ids/1"]]);

// What is wrong is said in the form of all problems.
const wrong = await client.GET("/api/v1/authors", { params: { query: { limit: 0 } } });
assert.equal(wrong.data, undefined);
assert.equal(wrong.error?.type, "/problems/invalid-parameters");
assert.equal(wrong.error.errors?.[0]?.parameter, "limit");
const nobody = await client.GET("/api/v1/authors/{id}", { params: { path: { id: "A404" } } });
assert.equal(nobody.error?.status, 404);

// What one has is not sent again.
const tag = asked.response.headers.get("ETag");
assert(tag);
const again = await client.GET("/api/v1/authors/{id}", {
  params: { path: { id: "A1" } },
  headers: { "If-None-Match": tag },
  cache: "no-store",
});
assert.equal(again.response.status, 304);

const stats = await client.GET("/api/v1/graph/stats");
assert.equal(stats.data?.nodes["Paper"], 8);

// What the description does not have does not compile.
async function mistakes() {
  // @ts-expect-error there is no such parameter
  await client.GET("/api/v1/authors", { params: { query: { minPaper: 2 } } });
  // @ts-expect-error there is no such sort
  await client.GET("/api/v1/authors", { params: { query: { sort: "newest" } } });
  // @ts-expect-error there is no such path
  await client.GET("/api/v1/books");
  // @ts-expect-error there is no such field
  return ada?.birthday;
}
assert.equal(typeof mistakes, "function");

console.log("as described");
