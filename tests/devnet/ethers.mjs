// The ethers of these packages, for scripts that live elsewhere in the tree.
export * from 'ethers';
