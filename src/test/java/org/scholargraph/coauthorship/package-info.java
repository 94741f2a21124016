@NullMarked
package org.scholargraph.coauthorship;

import org.jspecify.annotations.NullMarked;
