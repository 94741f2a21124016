@NullMarked
package org.scholargraph.stats;

import org.jspecify.annotations.NullMarked;
