@NullMarked
package org.scholargraph.recipe;

import org.jspecify.annotations.NullMarked;
