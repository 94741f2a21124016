@NullMarked
package org.scholargraph.search;

import org.jspecify.annotations.NullMarked;
