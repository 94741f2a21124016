@NullMarked
package org.scholargraph.operations;

import org.jspecify.annotations.NullMarked;
