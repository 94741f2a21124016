/** What can go wrong, and how a caller is told of it: problem details for HTTP (RFC 9457). */
@NullMarked
package org.scholargraph.problem;

import org.jspecify.annotations.NullMarked;
