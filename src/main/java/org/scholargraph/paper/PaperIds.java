package org.scholargraph.paper;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a paper, bare; null where it has none.
 *
 * @param openAlex such as {@code W2741809807}
 * @param doi such as {@code 10.7717/peerj.4375}
 * @param arxiv such as {@code 2006.10540}
 * @param acl the ACL Anthology's, such as {@code 2020.acl-main.1}
 */
@Serdeable
public record PaperIds(
        @Nullable String openAlex,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String acl) {}
