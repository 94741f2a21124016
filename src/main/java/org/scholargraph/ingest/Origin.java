package org.scholargraph.ingest;

/** Where a record is from, as far as the form of its id tells. */
enum Origin {
    openalex,
    acl,
    arxiv,
    ror,
    /** Anything else: records in our own format, and files of references. */
    own;

    static Origin of(String id) {
        if (id.matches("[WAITSC]\\d+|(subfield|field|domain):\\d+")) {
            return openalex;
        }
        if (id.matches("acl(-[a-z]+)?:.*")) {
            return acl;
        }
        if (id.matches("arxiv(-[a-z]+)?:.*")) {
            return arxiv;
        }
        return id.startsWith("ror:") ? ror : own;
    }
}
