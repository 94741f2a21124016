package org.scholargraph.topic;

/** How broad a topic is, and whose classification it belongs to. */
public enum Level {
    /** OpenAlex's narrowest. */
    topic,
    /** What OpenAlex's topics are part of. */
    subfield,
    /** What subfields are part of. */
    field,
    /** What fields are part of. */
    domain,
    /** One of OpenAlex's former concepts. */
    concept,
    /** One of arXiv's categories. */
    category,
    /** A phrase that somebody chose. */
    term
}
