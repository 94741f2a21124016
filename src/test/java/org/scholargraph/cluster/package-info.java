/** Tests of clusters. */
@NullMarked
package org.scholargraph.cluster;

import org.jspecify.annotations.NullMarked;
