/** Whom an author should work with: candidates, a learned ranking with reasons, and its evaluation. */
@NullMarked
package org.scholargraph.collaborator;

import org.jspecify.annotations.NullMarked;
