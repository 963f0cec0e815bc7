const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as a,c as b}from"./chunk-R42XMNU4.js";import"./chunk-3AA22B2D.js";import"./chunk-GNSZARZA.js";import"./chunk-NBDS574Y.js";export{a as afterMerge,b as keepComment};
