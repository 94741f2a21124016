package org.scholargraph.cluster;

import io.micronaut.serde.annotation.Serdeable;

/** How fine clusters are. Each lies wholly inside one of the next coarser resolution. */
@Serdeable
public enum Resolution {
    /** A handful for a field. */
    coarse,
    /** Themes. */
    middle,
    /** Special subjects. */
    fine
}
