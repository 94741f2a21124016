@NullMarked
package org.scholargraph.neighbourhood;

import org.jspecify.annotations.NullMarked;
