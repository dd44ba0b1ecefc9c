-- What a person agreed to pay per gas; both null: the queue chooses, and raises by itself.
ALTER TABLE chain_tx ADD COLUMN price TEXT;
ALTER TABLE chain_tx ADD COLUMN tip TEXT;
