package org.scholargraph.ingest;

/** Where a record is from. */
enum Origin {
    openalex,
    acl,
    arxiv,
    ror,
    /** A file of references in BibTeX. */
    bibtex,
    /** A file of references in CSL-JSON. */
    csl,
    /** A conference's list of its papers. */
    listed,
    /** Records in our own format. */
    own;

    /** What the form of an id tells, whatever wrote it. */
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
