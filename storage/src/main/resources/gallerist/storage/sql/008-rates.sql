create index transfer_region on transfer(region, id);
