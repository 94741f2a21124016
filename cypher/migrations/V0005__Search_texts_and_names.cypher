// Full text, with case and diacritics folded.
CREATE FULLTEXT INDEX paper_text_fulltext IF NOT EXISTS FOR (paper:Paper) ON EACH [paper.title, paper.abstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX author_name_fulltext IF NOT EXISTS FOR (author:Author) ON EACH [author.name, author.nameVariants]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX institution_name_fulltext IF NOT EXISTS FOR (institution:Institution) ON EACH [institution.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX topic_name_fulltext IF NOT EXISTS FOR (topic:Topic) ON EACH [topic.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX source_name_fulltext IF NOT EXISTS FOR (source:Source) ON EACH [source.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
