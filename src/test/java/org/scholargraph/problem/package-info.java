@NullMarked
package org.scholargraph.problem;

import org.jspecify.annotations.NullMarked;
