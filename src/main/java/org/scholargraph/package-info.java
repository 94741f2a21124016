/** A scholarly knowledge-graph service: papers, authors, institutions, topics and co-authorship. */
@NullMarked
package org.scholargraph;

import org.jspecify.annotations.NullMarked;
