package org.scholargraph.ingest;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import org.scholargraph.identifier.EntityKind;

/**
 * Which kinds of things the ids are of that people make up, {@code x:…}: one id of two kinds would make one thing of both, or
 * put one in the other's place. Other ids tell by their form. Memory grows by some 20 bytes an id, since a clash may be with any.
 */
final class OwnIds {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Long2ObjectOpenHashMap<EntityKind> kinds = new Long2ObjectOpenHashMap<>();

    /** @throws RejectedRecord when an id in it was of a thing of another kind so far */
    void check(SourceRecord record) {
        switch (record) {
            case PaperRecord paper -> {
                check(paper.id(), EntityKind.PAPER);
                paper.sameAs().forEach(id -> check(id, EntityKind.PAPER));
                paper.authorIds().forEach(id -> check(id, EntityKind.AUTHOR));
                paper.institutions().forEach(place -> check(place.id(), EntityKind.INSTITUTION));
                paper.topics().forEach(topic -> check(topic.id(), EntityKind.TOPIC));
                paper.venues().forEach(venue -> check(venue.id(), EntityKind.SOURCE));
            }
            case EntityRecord entity -> {
                check(entity.id(), entity.kind());
                entity.sameAs().forEach(id -> check(id, entity.kind()));
                entity.ties().forEach(tie -> check(tie.id(), entity.kind()));
            }
            case MergeRecord merge -> {
                check(merge.former(), merge.kind());
                check(merge.id(), merge.kind());
            }
        }
    }

    private void check(String id, EntityKind kind) {
        if (id.startsWith("x:")) {
            var former = kinds.putIfAbsent(digest(id), kind);
            if (former != null && former != kind) {
                throw new RejectedRecord("%s is the id of a thing of kind %s here, and of kind %s before"
                        .formatted(RejectedRecord.shortened(id), kind, former));
            }
        }
    }

    /** FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, draft-eastlake-fnv), over letters: of ten million ids hardly two are alike. */
    private static long digest(String id) {
        long digest = BASIS;
        for (int i = 0; i < id.length(); i++) {
            digest = (digest ^ id.charAt(i)) * PRIME;
        }
        return digest;
    }
}
