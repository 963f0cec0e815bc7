const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{J as i,K as m}from"./chunks/chunk-ACFQJ2Z4.js";import"./chunks/chunk-XKHR7BVJ.js";await m(r=>i(void 0,r));
